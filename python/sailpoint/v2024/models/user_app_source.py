# Generated from schema/.
"""User app source."""

from sailpoint.v2024.models import UserAppSource

__all__ = ["UserAppSource"]
