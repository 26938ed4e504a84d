# Generated from schema/.
"""IAI recommendations api: the operations of this family."""

from sailpoint._core import api

__all__ = ["IAIRecommendationsApi"]

IAIRecommendationsApi = api("v2025", "IAIRecommendationsApi", asynchronous=True)
