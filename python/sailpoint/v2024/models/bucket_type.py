# Generated from schema/.
"""Bucket type."""

from sailpoint._enums import StringEnum

__all__ = ["BucketType"]


class BucketType(StringEnum):
    """Bucket type."""

    TERMS = "TERMS"
