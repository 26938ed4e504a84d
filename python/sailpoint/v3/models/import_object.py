# Generated from schema/.
"""Reference to an object that an import created or updated."""

from sailpoint.v3.models import ImportObject

__all__ = ["ImportObject"]
