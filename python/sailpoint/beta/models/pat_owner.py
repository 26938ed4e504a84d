# Generated from schema/.
"""Pat owner."""

from sailpoint.beta.models import PatOwner

__all__ = ["PatOwner"]
