# Generated from schema/.
"""User app owner."""

from sailpoint.v2025.models import UserAppOwner

__all__ = ["UserAppOwner"]
