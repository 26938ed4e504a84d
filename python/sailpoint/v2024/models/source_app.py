# Generated from schema/.
"""Source app."""

from sailpoint.v2024.models import SourceApp

__all__ = ["SourceApp"]
