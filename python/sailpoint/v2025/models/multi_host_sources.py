# Generated from schema/.
"""Multi host sources."""

from sailpoint.v2025.models import MultiHostSources

__all__ = ["MultiHostSources"]
