# Generated from schema/.
"""Session configuration."""

from sailpoint.v2025.models import SessionConfiguration

__all__ = ["SessionConfiguration"]
