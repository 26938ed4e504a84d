# Written by `make stubs` from schema/; change it there.
"""Bucket type."""

from sailpoint._enums import StringEnum

__all__ = ["BucketType"]


class BucketType(StringEnum):
    """Bucket type."""

    TERMS = "TERMS"
