# Generated from schema/.
"""Base access owner."""

from sailpoint.v3.models import BaseAccessOwner

__all__ = ["BaseAccessOwner"]
