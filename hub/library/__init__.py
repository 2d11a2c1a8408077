"""All resources together: loading, looking up and checking them against each other."""
