# Generated from schema/.
"""User app."""

from sailpoint.v2025.models import UserApp

__all__ = ["UserApp"]
