# Generated from schema/.
"""Multi host sources manager correlation rule."""

from sailpoint.beta.models import MultiHostSourcesManagerCorrelationRule

__all__ = ["MultiHostSourcesManagerCorrelationRule"]
