# Generated from schema/.
"""IAI outliers api: the operations of this family."""

from sailpoint._core import api

__all__ = ["IAIOutliersApi"]

IAIOutliersApi = api("v2025", "IAIOutliersApi")
