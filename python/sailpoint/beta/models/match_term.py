# Generated from schema/.
"""Match term."""

from sailpoint.beta.models import MatchTerm

__all__ = ["MatchTerm"]
