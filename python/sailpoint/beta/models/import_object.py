# Generated from schema/.
"""Reference to an object that an import created or updated."""

from sailpoint.beta.models import ImportObject

__all__ = ["ImportObject"]
