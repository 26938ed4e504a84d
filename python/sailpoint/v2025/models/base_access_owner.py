# Generated from schema/.
"""Base access owner."""

from sailpoint.v2025.models import BaseAccessOwner

__all__ = ["BaseAccessOwner"]
