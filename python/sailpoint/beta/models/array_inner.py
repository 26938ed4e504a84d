# Generated from schema/.
"""A wrapper for an element of an array in a patch operation."""

from sailpoint.beta.models import ArrayInner

__all__ = ["ArrayInner"]
