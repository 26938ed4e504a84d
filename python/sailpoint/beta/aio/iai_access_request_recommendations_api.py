# Generated from schema/.
"""IAI access request recommendations api: the operations of this family."""

from sailpoint._core import api

__all__ = ["IAIAccessRequestRecommendationsApi"]

IAIAccessRequestRecommendationsApi = api("beta", "IAIAccessRequestRecommendationsApi", asynchronous=True)
