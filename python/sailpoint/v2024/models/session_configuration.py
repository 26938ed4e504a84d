# Generated from schema/.
"""Session configuration."""

from sailpoint.v2024.models import SessionConfiguration

__all__ = ["SessionConfiguration"]
