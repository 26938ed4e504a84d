# Generated from schema/.
"""Pat owner."""

from sailpoint.v2024.models import PatOwner

__all__ = ["PatOwner"]
