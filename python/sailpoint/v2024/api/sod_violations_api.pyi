# Generated from schema/.
"""SOD violations api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models._sod_violations import IdentityWithNewAccess, SodViolationCheck, ViolationPrediction

__all__ = ["SODViolationsApi"]

class SODViolationsApi(Api):
    """SOD violations api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def start_predict_sod_violations(
        self,
        identity_with_new_access: IdentityWithNewAccess | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ViolationPrediction:
        """Send `POST /sod-violations/predict`.

        Requires one of the scopes `idn:sod-violation:read`, `idn:sod-violation:manage`.
        """

    def start_predict_sod_violations_with_http_info(
        self,
        identity_with_new_access: IdentityWithNewAccess | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ViolationPrediction]:
        """Like `start_predict_sod_violations`, but also returns status and headers."""

    def start_predict_sod_violations_without_preload_content(
        self,
        identity_with_new_access: IdentityWithNewAccess | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `start_predict_sod_violations`, but returns any status, and the body as bytes."""

    def start_violation_check(
        self,
        identity_with_new_access: IdentityWithNewAccess | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> SodViolationCheck:
        """Send `POST /sod-violations/check`.

        Requires one of the scopes `idn:sod-violation:read`, `idn:sod-violation:manage`.
        """

    def start_violation_check_with_http_info(
        self,
        identity_with_new_access: IdentityWithNewAccess | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SodViolationCheck]:
        """Like `start_violation_check`, but also returns status and headers."""

    def start_violation_check_without_preload_content(
        self,
        identity_with_new_access: IdentityWithNewAccess | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `start_violation_check`, but returns any status, and the body as bytes."""
