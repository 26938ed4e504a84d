# Generated from schema/.
"""Reference to an object that an import created or updated."""

from sailpoint.v2024.models import ImportObject

__all__ = ["ImportObject"]
