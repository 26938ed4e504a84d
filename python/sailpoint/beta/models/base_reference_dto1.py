# Generated from schema/.
"""Base reference dto1."""

from sailpoint.beta.models import BaseReferenceDto1

__all__ = ["BaseReferenceDto1"]
