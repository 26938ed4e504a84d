# Generated from schema/.
"""User app source."""

from sailpoint.v2025.models import UserAppSource

__all__ = ["UserAppSource"]
