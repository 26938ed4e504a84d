# Generated from schema/.
"""Source code."""

from sailpoint.v2024.models import SourceCode

__all__ = ["SourceCode"]
