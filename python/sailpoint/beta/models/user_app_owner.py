# Generated from schema/.
"""User app owner."""

from sailpoint.beta.models import UserAppOwner

__all__ = ["UserAppOwner"]
