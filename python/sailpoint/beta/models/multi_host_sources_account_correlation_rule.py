# Generated from schema/.
"""Multi host sources account correlation rule."""

from sailpoint.beta.models import MultiHostSourcesAccountCorrelationRule

__all__ = ["MultiHostSourcesAccountCorrelationRule"]
