# Generated from schema/.
"""Source app."""

from sailpoint.v2025.models import SourceApp

__all__ = ["SourceApp"]
