# Generated from schema/.
"""Multi host sources account correlation config."""

from sailpoint.beta.models import MultiHostSourcesAccountCorrelationConfig

__all__ = ["MultiHostSourcesAccountCorrelationConfig"]
