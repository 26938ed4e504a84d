# Generated from schema/.
"""Privilege criteria configuration api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._privilege_criteria_configuration import PrivilegeCriteriaConfigDTO

__all__ = ["PrivilegeCriteriaConfigurationApi"]

class PrivilegeCriteriaConfigurationApi(Api):
    """Privilege criteria configuration api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def get_privilege_criteria_config(
        self,
        criteria_config_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> PrivilegeCriteriaConfigDTO:
        """Send `GET /criteria-config/privilege/{criteriaConfigId}`.

        Requires the scope `sp:gov-criteria:read` and the token of a user.
        """

    def get_privilege_criteria_config_with_http_info(
        self,
        criteria_config_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PrivilegeCriteriaConfigDTO]:
        """Like `get_privilege_criteria_config`, but also returns status and headers."""

    def get_privilege_criteria_config_without_preload_content(
        self,
        criteria_config_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_privilege_criteria_config`, but returns any status, and the body as bytes."""

    def list_privilege_criteria_config(
        self,
        filters: str,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[PrivilegeCriteriaConfigDTO]:
        """Send `GET /criteria-config/privilege`.

        Requires the scope `sp:gov-criteria:read` and the token of a user.
        """

    def list_privilege_criteria_config_with_http_info(
        self,
        filters: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[PrivilegeCriteriaConfigDTO]]:
        """Like `list_privilege_criteria_config`, but also returns status and headers."""

    def list_privilege_criteria_config_without_preload_content(
        self,
        filters: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_privilege_criteria_config`, but returns any status, and the body as bytes."""

    def patch_privilege_criteria_config(
        self,
        criteria_config_id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> PrivilegeCriteriaConfigDTO:
        """Send `PATCH /criteria-config/privilege/{criteriaConfigId}`.

        Requires the scope `sp:gov-criteria:write` and the token of a user.
        """

    def patch_privilege_criteria_config_with_http_info(
        self,
        criteria_config_id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PrivilegeCriteriaConfigDTO]:
        """Like `patch_privilege_criteria_config`, but also returns status and headers."""

    def patch_privilege_criteria_config_without_preload_content(
        self,
        criteria_config_id: str | None,
        request_body: Sequence[Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `patch_privilege_criteria_config`, but returns any status, and the body as bytes."""
