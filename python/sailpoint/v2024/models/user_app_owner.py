# Generated from schema/.
"""User app owner."""

from sailpoint.v2024.models import UserAppOwner

__all__ = ["UserAppOwner"]
