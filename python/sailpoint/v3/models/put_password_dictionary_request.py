# Generated from schema/.
"""Put password dictionary request."""

from sailpoint.v3.models import PutPasswordDictionaryRequest

__all__ = ["PutPasswordDictionaryRequest"]
