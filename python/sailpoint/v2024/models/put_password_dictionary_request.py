# Written by `make stubs` from schema/; change it there.
"""Put password dictionary request."""

from sailpoint._core import model

__all__ = ["PutPasswordDictionaryRequest"]

PutPasswordDictionaryRequest = model("v2024", "PutPasswordDictionaryRequest")
