# Generated from schema/.
"""Tag."""

from sailpoint.beta.models import Tag

__all__ = ["Tag"]
