# Generated from schema/.
"""Pat owner."""

from sailpoint.v3.models import PatOwner

__all__ = ["PatOwner"]
