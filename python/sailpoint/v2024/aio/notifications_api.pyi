# Generated from schema/.
"""Notifications api: the operations of this family."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models._notifications import DkimAttributes, DomainAddress, DomainStatusDto, EmailStatusDto, MailFromAttributes, MailFromAttributesDto, NotificationTemplateContext, PreferencesDto, SendTestNotificationRequestDto, TemplateBulkDeleteDto, TemplateDto, TemplateDtoDefault

__all__ = ["NotificationsApi"]

class NotificationsApi(Api):
    """Notifications api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def create_domain_dkim(
        self,
        domain_address: DomainAddress | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> DomainStatusDto:
        """Send `POST /verified-domains`.

        Requires the scope `sp:notification-verify-domain-dkim:write` and the token of a user.
        """

    async def create_domain_dkim_with_http_info(
        self,
        domain_address: DomainAddress | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[DomainStatusDto]:
        """Like `create_domain_dkim`, but also returns status and headers."""

    async def create_domain_dkim_without_preload_content(
        self,
        domain_address: DomainAddress | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_domain_dkim`, but returns any status, and the body as bytes."""

    async def create_notification_template(
        self,
        template_dto: TemplateDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> TemplateDto:
        """Send `POST /notification-templates`.

        Requires the scope `idn:notification-templates:create` and the token of a user.
        """

    async def create_notification_template_with_http_info(
        self,
        template_dto: TemplateDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TemplateDto]:
        """Like `create_notification_template`, but also returns status and headers."""

    async def create_notification_template_without_preload_content(
        self,
        template_dto: TemplateDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_notification_template`, but returns any status, and the body as bytes."""

    async def create_verified_from_address(
        self,
        email_status_dto: EmailStatusDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> EmailStatusDto:
        """Send `POST /verified-from-addresses`.

        Requires the scope `idn:notification-templates:create` and the token of a user.
        """

    async def create_verified_from_address_with_http_info(
        self,
        email_status_dto: EmailStatusDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[EmailStatusDto]:
        """Like `create_verified_from_address`, but also returns status and headers."""

    async def create_verified_from_address_without_preload_content(
        self,
        email_status_dto: EmailStatusDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `create_verified_from_address`, but returns any status, and the body as bytes."""

    async def delete_notification_templates_in_bulk(
        self,
        template_bulk_delete_dto: Sequence[TemplateBulkDeleteDto | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /notification-templates/bulk-delete`.

        Requires the scope `idn:notification-templates:delete` and the token of a user.
        """

    async def delete_notification_templates_in_bulk_with_http_info(
        self,
        template_bulk_delete_dto: Sequence[TemplateBulkDeleteDto | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_notification_templates_in_bulk`, but also returns status and headers."""

    async def delete_notification_templates_in_bulk_without_preload_content(
        self,
        template_bulk_delete_dto: Sequence[TemplateBulkDeleteDto | Mapping[str, Any]],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_notification_templates_in_bulk`, but returns any status, and the body as bytes."""

    async def delete_verified_from_address(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /verified-from-addresses/{id}`.

        Requires the scope `idn:notification-templates:delete` and the token of a user.
        """

    async def delete_verified_from_address_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_verified_from_address`, but also returns status and headers."""

    async def delete_verified_from_address_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_verified_from_address`, but returns any status, and the body as bytes."""

    async def get_dkim_attributes(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[DkimAttributes]:
        """Send `GET /verified-domains`.

        Requires the scope `sp:notification-dkim-attributes:read` and the token of a user.
        """

    async def get_dkim_attributes_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[DkimAttributes]]:
        """Like `get_dkim_attributes`, but also returns status and headers."""

    async def get_dkim_attributes_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_dkim_attributes`, but returns any status, and the body as bytes."""

    async def get_mail_from_attributes(
        self,
        identity: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> MailFromAttributes:
        """Send `GET /mail-from-attributes/{identity}`.

        Requires the scope `sp:notification-mail-from-attributes:read` and the token of a user.
        """

    async def get_mail_from_attributes_with_http_info(
        self,
        identity: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MailFromAttributes]:
        """Like `get_mail_from_attributes`, but also returns status and headers."""

    async def get_mail_from_attributes_without_preload_content(
        self,
        identity: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_mail_from_attributes`, but returns any status, and the body as bytes."""

    async def get_notification_preferences(
        self,
        key: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> PreferencesDto:
        """Send `GET /notification-preferences/{key}`.

        Requires the scope `idn:notification-preferences:read` and the token of a user.
        """

    async def get_notification_preferences_with_http_info(
        self,
        key: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[PreferencesDto]:
        """Like `get_notification_preferences`, but also returns status and headers."""

    async def get_notification_preferences_without_preload_content(
        self,
        key: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_notification_preferences`, but returns any status, and the body as bytes."""

    async def get_notification_template(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> TemplateDto:
        """Send `GET /notification-templates/{id}`.

        Requires the scope `idn:notification-templates:read` and the token of a user.
        """

    async def get_notification_template_with_http_info(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TemplateDto]:
        """Like `get_notification_template`, but also returns status and headers."""

    async def get_notification_template_without_preload_content(
        self,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_notification_template`, but returns any status, and the body as bytes."""

    async def get_notifications_template_context(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> NotificationTemplateContext:
        """Send `GET /notification-template-context`.

        Requires the scope `idn:notification-templates:read` and the token of a user.
        """

    async def get_notifications_template_context_with_http_info(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[NotificationTemplateContext]:
        """Like `get_notifications_template_context`, but also returns status and headers."""

    async def get_notifications_template_context_without_preload_content(
        self,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_notifications_template_context`, but returns any status, and the body as bytes."""

    async def list_from_addresses(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[EmailStatusDto]:
        """Send `GET /verified-from-addresses`.

        Requires the scope `idn:notification-templates:read` and the token of a user.
        """

    async def list_from_addresses_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[EmailStatusDto]]:
        """Like `list_from_addresses`, but also returns status and headers."""

    async def list_from_addresses_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_from_addresses`, but returns any status, and the body as bytes."""

    async def list_notification_template_defaults(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[TemplateDtoDefault]:
        """Send `GET /notification-template-defaults`.

        Requires the scope `idn:notification-template-defaults:read` and the token of a user.
        """

    async def list_notification_template_defaults_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[TemplateDtoDefault]]:
        """Like `list_notification_template_defaults`, but also returns status and headers."""

    async def list_notification_template_defaults_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_notification_template_defaults`, but returns any status, and the body as bytes."""

    async def list_notification_templates(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[TemplateDto]:
        """Send `GET /notification-templates`.

        Requires the scope `idn:notification-templates:read` and the token of a user.
        """

    async def list_notification_templates_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[TemplateDto]]:
        """Like `list_notification_templates`, but also returns status and headers."""

    async def list_notification_templates_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        filters: str | None = ...,
        sorters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_notification_templates`, but returns any status, and the body as bytes."""

    async def put_mail_from_attributes(
        self,
        mail_from_attributes_dto: MailFromAttributesDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> MailFromAttributes:
        """Send `PUT /mail-from-attributes`.

        Requires the scope `sp:notification-mail-from-attributes:write` and the token of a user.
        """

    async def put_mail_from_attributes_with_http_info(
        self,
        mail_from_attributes_dto: MailFromAttributesDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[MailFromAttributes]:
        """Like `put_mail_from_attributes`, but also returns status and headers."""

    async def put_mail_from_attributes_without_preload_content(
        self,
        mail_from_attributes_dto: MailFromAttributesDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_mail_from_attributes`, but returns any status, and the body as bytes."""

    async def send_test_notification(
        self,
        send_test_notification_request_dto: SendTestNotificationRequestDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /send-test-notification`.

        Requires the scope `idn:notification-templates:create` and the token of a user.
        """

    async def send_test_notification_with_http_info(
        self,
        send_test_notification_request_dto: SendTestNotificationRequestDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `send_test_notification`, but also returns status and headers."""

    async def send_test_notification_without_preload_content(
        self,
        send_test_notification_request_dto: SendTestNotificationRequestDto | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `send_test_notification`, but returns any status, and the body as bytes."""
    list_notification_preferences = get_notification_preferences
    list_notification_preferences_with_http_info = get_notification_preferences_with_http_info
    list_notification_preferences_without_preload_content = get_notification_preferences_without_preload_content
