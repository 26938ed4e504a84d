# Generated from schema/.
"""Base access owner."""

from sailpoint.v2024.models import BaseAccessOwner

__all__ = ["BaseAccessOwner"]
