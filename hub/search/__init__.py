"""Full-text search: words, postings, ranking and queries. Plain data in, numbers out."""
