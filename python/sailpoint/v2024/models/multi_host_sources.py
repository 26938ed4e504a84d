# Generated from schema/.
"""Multi host sources."""

from sailpoint.v2024.models import MultiHostSources

__all__ = ["MultiHostSources"]
