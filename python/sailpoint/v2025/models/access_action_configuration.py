# Generated from schema/.
"""Access action configuration."""

from sailpoint.v2025.models import AccessActionConfiguration

__all__ = ["AccessActionConfiguration"]
