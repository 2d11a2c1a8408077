"""A generator for shared learning hubs: case studies, toolkits and bitesize modules."""
