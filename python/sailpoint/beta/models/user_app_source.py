# Generated from schema/.
"""User app source."""

from sailpoint.beta.models import UserAppSource

__all__ = ["UserAppSource"]
