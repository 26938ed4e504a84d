"""`sailpoint api`: every operation of the service, from its facts."""
