# Generated from schema/.
"""User app."""

from sailpoint.beta.models import UserApp

__all__ = ["UserApp"]
