# Generated from schema/.
"""Privilege criteria api: the operations of this family."""

from collections.abc import Mapping
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2025.models._privilege_criteria import CreatePrivilegeCriteriaRequest, PrivilegeCriteriaDTO

__all__ = ["PrivilegeCriteriaApi"]

class PrivilegeCriteriaApi(Api):
    """Privilege criteria api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def create_custom_privilege_criteria(
        self,
        create_privilege_criteria_request: CreatePrivilegeCriteriaRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PrivilegeCriteriaDTO:
        """Send `POST /criteria/privilege`.

        Requires the scope `sp:gov-criteria:write` and the token of a user.
        """

    def create_custom_privilege_criteria_with_http_info(
        self,
        create_privilege_criteria_request: CreatePrivilegeCriteriaRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PrivilegeCriteriaDTO]:
        """Like `create_custom_privilege_criteria`, but also returns status and headers."""

    def create_custom_privilege_criteria_without_preload_content(
        self,
        create_privilege_criteria_request: CreatePrivilegeCriteriaRequest | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_custom_privilege_criteria`, but returns any status, and the body as bytes."""

    def delete_custom_privilege_criteria(
        self,
        criteria_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /criteria/privilege/{criteriaId}`.

        Requires the scope `sp:gov-criteria:write` and the token of a user.
        """

    def delete_custom_privilege_criteria_with_http_info(
        self,
        criteria_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_custom_privilege_criteria`, but also returns status and headers."""

    def delete_custom_privilege_criteria_without_preload_content(
        self,
        criteria_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_custom_privilege_criteria`, but returns any status, and the body as bytes."""

    def get_privilege_criteria(
        self,
        criteria_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> PrivilegeCriteriaDTO:
        """Send `GET /criteria/privilege/{criteriaId}`.

        Requires the scope `sp:gov-criteria:read` and the token of a user.
        """

    def get_privilege_criteria_with_http_info(
        self,
        criteria_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PrivilegeCriteriaDTO]:
        """Like `get_privilege_criteria`, but also returns status and headers."""

    def get_privilege_criteria_without_preload_content(
        self,
        criteria_id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_privilege_criteria`, but returns any status, and the body as bytes."""

    def list_privilege_criteria(
        self,
        filters: str,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[PrivilegeCriteriaDTO]:
        """Send `GET /criteria/privilege`.

        Requires the scope `sp:gov-criteria:read` and the token of a user.
        """

    def list_privilege_criteria_with_http_info(
        self,
        filters: str,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[PrivilegeCriteriaDTO]]:
        """Like `list_privilege_criteria`, but also returns status and headers."""

    def list_privilege_criteria_without_preload_content(
        self,
        filters: str,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_privilege_criteria`, but returns any status, and the body as bytes."""

    def put_custom_privilege_criteria_value(
        self,
        criteria_id: str | None,
        privilege_criteria_dto: PrivilegeCriteriaDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> PrivilegeCriteriaDTO:
        """Send `PUT /criteria/privilege/{criteriaId}`.

        Requires the scope `sp:gov-criteria:write` and the token of a user.
        """

    def put_custom_privilege_criteria_value_with_http_info(
        self,
        criteria_id: str | None,
        privilege_criteria_dto: PrivilegeCriteriaDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PrivilegeCriteriaDTO]:
        """Like `put_custom_privilege_criteria_value`, but also returns status and headers."""

    def put_custom_privilege_criteria_value_without_preload_content(
        self,
        criteria_id: str | None,
        privilege_criteria_dto: PrivilegeCriteriaDTO | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_custom_privilege_criteria_value`, but returns any status, and the body as bytes."""
