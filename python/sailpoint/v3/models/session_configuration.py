# Generated from schema/.
"""Session configuration."""

from sailpoint.v3.models import SessionConfiguration

__all__ = ["SessionConfiguration"]
