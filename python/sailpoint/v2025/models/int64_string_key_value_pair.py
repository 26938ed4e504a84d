# Generated from schema/.
"""Int64 string key value pair."""

from sailpoint.v2025.models import Int64StringKeyValuePair

__all__ = ["Int64StringKeyValuePair"]
