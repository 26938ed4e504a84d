# Generated from schema/.
"""Put password dictionary request."""

from sailpoint.beta.models import PutPasswordDictionaryRequest

__all__ = ["PutPasswordDictionaryRequest"]
