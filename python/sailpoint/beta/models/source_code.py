# Generated from schema/.
"""Source code."""

from sailpoint.beta.models import SourceCode

__all__ = ["SourceCode"]
