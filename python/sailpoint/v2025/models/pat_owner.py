# Generated from schema/.
"""Pat owner."""

from sailpoint.v2025.models import PatOwner

__all__ = ["PatOwner"]
