# Generated from schema/.
"""Multi host sources."""

from sailpoint.beta.models import MultiHostSources

__all__ = ["MultiHostSources"]
