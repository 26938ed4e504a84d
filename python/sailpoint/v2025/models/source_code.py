# Generated from schema/.
"""Source code."""

from sailpoint.v2025.models import SourceCode

__all__ = ["SourceCode"]
