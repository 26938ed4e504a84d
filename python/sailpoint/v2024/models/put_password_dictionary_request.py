# Generated from schema/.
"""Put password dictionary request."""

from sailpoint.v2024.models import PutPasswordDictionaryRequest

__all__ = ["PutPasswordDictionaryRequest"]
